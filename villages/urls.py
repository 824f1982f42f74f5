"""Addresses of the dongs."""

from django.urls import path

from villages.views import entering, exports, pages

app_name = "villages"

urlpatterns = [
    path("villages/", pages.village_list, name="village-list"),
    path("villages.xlsx", exports.village_export, name="village-export"),
    path("villages/programmes/<int:key>/", pages.programme_detail, name="programme-detail"),
    path("villages/programmes/<int:key>/edit/", entering.grants_update, name="grants-update"),
    path("villages/<str:dong>/", pages.village_detail, name="village-detail"),
]

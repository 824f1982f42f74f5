"""What knows Django or openpyxl but neither app: access, headers, forms, columns, workbooks."""

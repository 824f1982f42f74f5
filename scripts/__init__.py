"""Helpers of the Makefile: packages of the browser, a throwaway PostgreSQL, the whole test run."""

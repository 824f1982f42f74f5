"""What both apps stand on: settings, web helpers and the plain library."""

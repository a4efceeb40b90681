"""The window's parts; each draws what it is told and reports what the user did."""

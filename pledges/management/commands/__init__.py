"""What an officer or another program types; each file is one command."""

"""Template tags both apps use."""

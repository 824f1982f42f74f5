"""What was typed into a form whose session had ended: kept in the browser until its owner has signed in again."""

curl -sS -w ' (%{http_code})\n' 'https://spacecraft.example.org/catalogue/entries?in_space=perhaps&on=2026-13-01'

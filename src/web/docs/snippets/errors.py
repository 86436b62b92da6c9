import json
from urllib.error import HTTPError
from urllib.request import urlopen

try:
    urlopen('https://spacecraft.example.org/catalogue/entries?in_space=perhaps&on=2026-13-01')
except HTTPError as error:
    print(error.code, json.load(error))

import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen

address = 'https://spacecraft.example.org/catalogue/snapshot'
with urlopen(address) as response:
    tag, revision = response.headers['ETag'], response.headers['Catalogue-Revision']
    spacecraft = json.load(response)['spacecraft']
print(revision, len(spacecraft))

# With the tag of what one has the answer is 304 until there is something new.
try:
    urlopen(Request(address, headers={'If-None-Match': tag}))
except HTTPError as unchanged:
    print(unchanged.code)

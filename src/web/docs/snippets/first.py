import json
from urllib.request import urlopen

with urlopen('https://spacecraft.example.org/2.3.0/spacecraft/?ordering=-time_in_space&limit=3') as response:
    page = json.load(response)
print(f"The first {len(page['results'])} of {page['count']}")
for craft in page['results']:
    print(craft['name'], craft['time_in_space'])

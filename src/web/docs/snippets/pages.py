import json
from urllib.request import urlopen

names = []
address = 'https://spacecraft.example.org/catalogue/entries?limit=5'
while address:
    with urlopen(address) as response:
        page = json.load(response)
    names += [craft['name'] for craft in page['results']]
    address = page['next']
print(len(names), 'craft, the last of them', names[-1])

import json
from urllib.request import urlopen

with urlopen('https://spacecraft.example.org/catalogue/export.json?reuse=commercial') as response:
    spacecraft = json.load(response)['spacecraft']
for craft in spacecraft:
    picture = craft['picture']
    print(f"{craft['name']}: {picture['url']} by {picture['credit']}, {picture['licence']}")

import json
from urllib.parse import urlencode
from urllib.request import urlopen

wanted = urlencode({
    'time_in_space__gte': 'P30D',
    'in_space': 'false',
    'ordering': '-time_in_space,name',
})
with urlopen(f'https://spacecraft.example.org/catalogue/entries?{wanted}') as response:
    page = json.load(response)
print(page['count'], page['results'][0]['name'])

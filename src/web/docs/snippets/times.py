import csv
from urllib.request import urlopen

address = 'https://spacecraft.example.org/catalogue/export.csv?columns=id,name,time_in_space_days&ordering=id'
with urlopen(address) as response:
    rows = csv.DictReader(response.read().decode('utf-8-sig').splitlines())
for row in rows:
    print(row['name'], row['time_in_space_days'])

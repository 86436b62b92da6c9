# The second time nothing is sent, unless there is something new.
curl -sS --fail --compressed --etag-compare tag.txt --etag-save tag.txt \
  -o snapshot.json 'https://spacecraft.example.org/catalogue/snapshot'
curl -sS --fail 'https://spacecraft.example.org/catalogue/status'

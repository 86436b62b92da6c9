import type { Words } from '../words.ts'

const captured = 'The moment of the data: ISO 8601, UTC; null where it is not recorded.'

/** Of what is told of the whole catalogue, and of its state. */
export const wholeWords = {
  CraftUp: {
    about: 'A craft that is up, and on what flight, as far as one is known.',
    members: {
      up_since: 'ISO 8601, UTC; null where no flight tells.',
      destination: 'Where to, in Launch Library 2’s words.',
      flights_before: 'Null where its flights are not known.',
    },
  },
  InSpace: {
    about: 'The craft that are up, the longest first.',
    members: { captured_at: captured },
  },
  RecordHolder: {
    about: 'A craft behind a record, and when it set it.',
    members: {
      from: 'Null where that is no matter of time, or not known.',
      to: 'Null where it has not ended, too.',
      family: 'The family that the craft was the first of.',
    },
  },
  CatalogueRecord: {
    about:
      'A record. Its figure is one of `amount`, `duration` and `moment`; none of them where the copy does not know what it takes.',
    members: {
      definition: 'What is compared, in a sentence.',
      needs_flights: 'Whether it takes flights, which not every copy knows.',
      of: 'What an amount is of.',
      period: 'When as many craft were first counted, where they are counted over time.',
      periods: 'How many periods have that count.',
      count: 'Craft behind the record, those that are not listed among them.',
      holders: 'The first of them.',
      list: 'The query of the list that shows it; null where none does.',
    },
  },
  Records: {
    about: 'What no other craft did.',
    members: {
      captured_at: captured,
      knows_flights: 'Without flights some records have no figure.',
    },
  },
  Gap: {
    about: 'Something that may be missing, and how often it is.',
    members: {
      title: 'A few words that follow a name.',
      definition: 'What counts as missing, in a sentence.',
      count: 'Records that lack it.',
      not_copied:
        'Of them, those whose record the copy holds in a short form that does not tell it.',
      total: 'Records that could have it.',
      list: 'The query of the list that shows the same craft; null where no filter finds just them.',
    },
  },
  Lacking: {
    about: 'A craft or a configuration, and what it lacks.',
    members: {
      source_url: 'The record at Launch Library 2.',
      lacks: 'Of a field that was asked for, that alone.',
      not_copied: 'Of that, what the short form of its record in this copy does not tell.',
    },
  },
  Gaps: {
    about: 'What the copy does not know.',
    members: {
      count: 'Records that lack anything that was asked for, on all pages.',
      next: 'The address of the next page; null on the last.',
      previous: 'The address of the page before; null on the first.',
      captured_at: captured,
      fields: 'Counts of every field; of the chosen configuration alone, where one is chosen.',
      configurations:
        'Those of which anything is missing, or the chosen field: what is missing of them and of their craft, all together.',
    },
  },
  Credits: {
    about: 'Every picture there is, once, by its licence.',
    members: {
      count: 'All pictures.',
      licenses: 'The best known first. Last comes null: pictures whose licence is not known.',
      'licenses.pictures.uses.is_configuration_picture':
        'Whether it is the configuration’s own picture; if not, it is that of the craft.',
      'licenses.pictures.uses.count': 'Craft of the configuration that show it.',
      'licenses.pictures.uses.spacecraft': 'The first few of them.',
    },
  },
  Export: {
    about: 'All craft of a list, in its order, with what one must know to use them.',
    members: {
      source: 'The API the data comes from.',
      captured_at: captured,
      query: 'The filters and the order, as they stand in an address.',
      'spacecraft.family_ids': 'Of the same families, in the same order.',
      'spacecraft.time_in_space': 'An ISO 8601 duration, exact.',
      'spacecraft.time_in_space_days': 'The same in decimal days, to the second.',
      'spacecraft.first_launch': 'By its flights up to the capture: ISO 8601, UTC.',
      'spacecraft.url': 'The record at Launch Library 2.',
      'spacecraft.picture.credit': 'Null where none is recorded.',
      'spacecraft.picture.licence': 'Null where none is recorded: that is no permission.',
    },
  },
  Snapshot: {
    about:
      'The whole copy, as a file that another catalogue can serve: Launch Library 2’s own records.',
    members: {
      source: 'The API the data comes from.',
      captured_at: captured,
      complete: 'False for a sample.',
    },
  },
  Status: {
    about: 'What data is served, how old it is, and how it is kept fresh.',
    members: {
      revision: 'Changes with the data: the same revision means the same answers.',
      source: 'The API the data comes from.',
      captured_at: captured,
      age: 'Seconds since the capture; null with `captured_at`.',
      complete: 'False for a sample.',
      sync: 'How the copy is kept fresh; null where nobody keeps it so.',
      'sync.kind':
        'Where newer data comes from: `ll2`, this server’s own syncs; `address`, the snapshot of another catalogue; `folder`, whatever others put there; `file`, one file as it is.',
      'sync.last_attempt.error':
        'Why nothing was published; null when there was nothing to complain of.',
      'sync.next_attempt': 'ISO 8601, UTC; null while none is planned.',
      'sync.calls_used':
        'Calls to Launch Library 2 within the last hour; null where none are made.',
      'sync.calls_allowed': 'How many are allowed in an hour.',
      'sync.notes': 'What else is not as it should be, a sentence each.',
    },
  },
  JsonFeed: {
    about: 'The latest changes as JSON Feed 1.1 (jsonfeed.org), the newest first.',
    members: {
      'items.id': 'The same for the same change, for ever and on every server.',
      'items.url': 'The craft’s page, or the list.',
      'items.content_html': 'Values before and after.',
      'items.date_published': 'When the snapshot was taken: ISO 8601, UTC.',
    },
  },
  ChangesSince: {
    about: 'The way from one state of the data to the served one.',
    members: {
      since: 'The revision that was asked for.',
      revision: 'That of the data that is served.',
      captured_at: captured,
      count: 'Steps there are; none where `since` is what is served.',
      results: 'Oldest first: each begins with the revision that the one before it ends with.',
      'results.seen_at': 'When the catalogue first had the later one: ISO 8601, UTC.',
      'results.changed.fields': 'The members of the record that differ.',
      'results.changed.values':
        'Before and after, of those that can be read as one value: nested records by their names, the picture by its address.',
    },
  },
  CraftHistory: {
    about: 'What changed in a craft over the states of the data that were seen, newest first.',
    members: {
      gone: 'Since when it is no longer listed, and its record as it last was; null while it is.',
      start: 'The oldest state of the data that is known; null where none is.',
      count: 'Changes on all pages.',
      next: 'The address of the next page; null on the last.',
      previous: 'The address of the page before; null on the first.',
      'results.field': 'A member of the record; `listed` where the craft came or went.',
      'results.from':
        'Nested records by their names, the picture by its address; null with `to` where only its inside differs.',
      'results.seen_at': 'When the catalogue first had the new value: ISO 8601, UTC.',
      'results.revision': 'That of the data with it.',
      'results.steps':
        'Where a time runs on and nothing else changes, its steps are told as one: how many.',
      'results.first_seen_at': 'When the first of them was seen.',
    },
  },
} as const satisfies Record<string, Words>

import type { Gap, GapField } from '#ll2/gaps.ts'

type Terms = Pick<Gap, 'title' | 'definition'>

/** What each gap is called, and what counts as one. */
export const gapTerms: Record<GapField, Terms> = {
  identity: {
    title: 'not known which craft',
    definition: 'A placeholder stands for it, of which nothing else is looked for.',
  },
  picture: { title: 'no picture', definition: 'The craft has neither a picture nor shows one.' },
  picture_credit: {
    title: 'no credit of the picture',
    definition: 'There is a picture, and nobody is named for it.',
  },
  picture_licence: {
    title: 'no licence of the picture',
    definition: 'There is a picture, and its licence is missing or recorded as unknown.',
  },
  serial_number: { title: 'no serial number', definition: 'The serial number is empty.' },
  status: { title: 'no status', definition: 'The status is empty or recorded as unknown.' },
  description: { title: 'no description', definition: 'The description is empty.' },
  flights_count: {
    title: 'no count of flights',
    definition: 'It is not recorded how often it flew.',
  },
  flights: {
    title: 'no flights told',
    definition: 'Flights are counted, and none of them is told of.',
  },
  first_launch: {
    title: 'no first launch',
    definition: 'Flights are told of, and no launch has a date.',
  },
  flight_end: {
    title: 'no end of a flight',
    definition: 'A flight that was launched does not go on, and when it ended is not recorded.',
  },
  time_in_space: {
    title: 'no time in space',
    definition:
      'It flew, and its time in space is empty or zero, which also stands for a loss at launch.',
  },
  configuration_picture: { title: 'no picture', definition: 'The configuration has no picture.' },
  configuration_picture_credit: {
    title: 'no credit of the picture',
    definition: 'There is a picture, and nobody is named for it.',
  },
  configuration_picture_licence: {
    title: 'no licence of the picture',
    definition: 'There is a picture, and its licence is missing or recorded as unknown.',
  },
  type: { title: 'no type', definition: 'What it is for is not recorded.' },
  agency: { title: 'no agency', definition: 'Who makes or flies it is not recorded.' },
  family: { title: 'no family', definition: 'It belongs to no family.' },
  configuration_description: {
    title: 'no description',
    definition: 'Details and history are both empty.',
  },
  size: { title: 'no size', definition: 'Height or diameter is empty or zero.' },
  first_flight: {
    title: 'no first flight',
    definition: 'Craft of it flew, and neither a maiden flight nor a launch of theirs is dated.',
  },
}

import { editDistance } from './edit-distance.ts'
import { looseKeys } from './loose-keys.ts'
import type { Work } from './work.ts'

export interface NearText {
  /** Place in the texts given. */
  place: number
  /** Letters that differ; 0 for another spelling of the same, one more than allowed for a part. */
  distance: number
}

/** Of the texts that share most with the asked one only so many are compared letter by letter. */
const compared = 60

/** A part of a text this long stands for the text. */
const leastPart = 4

/** How many texts are taken into the index before the next pause. */
const pieceSize = 256

/**
 * Prepares a search for texts that are nearly the asked one, over an index of groups of three
 * letters, because texts that share no such group are not near.
 * @returns a function that gives the near ones to a text by its loose keys, nearest first, then
 *   in the given order
 */
export function* createNearTexts(
  texts: readonly string[],
): Work<(askedKeys: readonly string[]) => NearText[]> {
  const keys: string[] = []
  const postings = new Map<string, number[]>()
  let longest = 0
  for (const [place, text] of texts.entries()) {
    const key = looseKeys(text)[0] ?? ''
    keys.push(key)
    longest = Math.max(longest, key.length)
    for (const group of groupsOf(key)) {
      const places = postings.get(group)
      if (places) places.push(place)
      else postings.set(group, [place])
    }
    if (place % pieceSize === 0) yield
  }
  const shared = new Uint16Array(texts.length)

  function nearKey(key: string): NearText[] {
    const most = allowedDistance(key)
    if (key.length > longest + most) return []
    shared.fill(0)
    const groups = groupsOf(key)
    for (const group of groups) {
      for (const place of postings.get(group) ?? []) shared[place] = (shared[place] ?? 0) + 1
    }
    return likeliest(groups.size).flatMap(place => {
      const near = keys[place] ?? ''
      const distance = editDistance(key, near, most)
      if (distance <= most) return [{ place, distance }]
      return key.length >= leastPart && near.includes(key) ? [{ place, distance: most + 1 }] : []
    })
  }

  /** The places that share most groups, by how many of both texts' groups those are. */
  function likeliest(asked: number): number[] {
    const found: { place: number; likeness: number }[] = []
    let bar = 0
    shared.forEach((count, place) => {
      if (count === 0) return
      const likeness = count / (asked + (keys[place]?.length ?? 0))
      if (likeness <= bar && found.length >= compared) return
      found.push({ place, likeness })
      if (found.length < 2 * compared) return
      found.sort((a, b) => b.likeness - a.likeness)
      found.length = compared
      bar = found[compared - 1]?.likeness ?? 0
    })
    return found
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, compared)
      .map(({ place }) => place)
  }

  return askedKeys => {
    const best = new Map<number, number>()
    for (const { place, distance } of askedKeys.flatMap(nearKey)) {
      best.set(place, Math.min(distance, best.get(place) ?? distance))
    }
    return [...best]
      .map(([place, distance]) => ({ place, distance }))
      .sort((a, b) => a.distance - b.distance || a.place - b.place)
  }
}

/** Groups of three letters, the ends marked, so that short texts and first letters count too. */
function groupsOf(key: string): Set<string> {
  const marked = ` ${key} `
  return new Set(Array.from({ length: key.length }, (_, at) => marked.slice(at, at + 3)))
}

/** In a short text every letter counts; a long one may hold a few slips. */
function allowedDistance({ length }: string): number {
  if (length < 4) return 0
  if (length < 6) return 1
  return length < 10 ? 2 : 3
}

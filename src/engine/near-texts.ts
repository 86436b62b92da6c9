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
 * Prepares a search for texts that are nearly the asked one, over an index of pairs of letters,
 * because of near texts some pair is the same, wherever the slips are.
 * @returns a function that gives the near ones to a text by its loose keys, nearest first, then
 *   in the given order
 */
export function* createNearTexts(
  texts: readonly string[],
): Work<(askedKeys: readonly string[]) => NearText[]> {
  const keys: string[] = []
  const postings = new Map<string, number[]>()
  for (const [place, text] of texts.entries()) {
    const key = looseKeys(text)[0] ?? ''
    keys.push(key)
    for (const pair of pairsOf(key)) {
      const places = postings.get(pair)
      if (places) places.push(place)
      else postings.set(pair, [place])
    }
    if (place % pieceSize === 0) yield
  }
  const shared = new Uint16Array(texts.length)

  function nearKey(key: string): NearText[] {
    const most = allowedDistance(key)
    shared.fill(0)
    const pairs = pairsOf(key)
    for (const pair of pairs) {
      for (const place of postings.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + 1
    }
    return likeliest(pairs.size).flatMap(place => {
      const near = keys[place] ?? ''
      const distance = editDistance(key, near, most)
      if (distance <= most) return [{ place, distance }]
      return key.length >= leastPart && near.includes(key) ? [{ place, distance: most + 1 }] : []
    })
  }

  /** The places that share most pairs, by how many of both texts' pairs those are. */
  function likeliest(asked: number): number[] {
    const best: { place: number; likeness: number }[] = []
    shared.forEach((count, place) => {
      const likeness = count / (asked + (keys[place]?.length ?? 0))
      const rank = best.findLastIndex(other => other.likeness >= likeness) + 1
      if (rank === compared) return
      best.splice(rank, 0, { place, likeness })
      best.length = Math.min(best.length, compared)
    })
    return best.map(({ place }) => place)
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

/** Pairs of letters, the ends marked, so that first and last letters count too. */
function pairsOf(key: string): Set<string> {
  const marked = ` ${key} `
  return new Set(Array.from({ length: key.length + 1 }, (_, at) => marked.slice(at, at + 2)))
}

/** In a short text every letter counts; a long one may hold a few slips. */
function allowedDistance({ length }: string): number {
  if (length < 4) return 0
  if (length < 6) return 1
  return length < 10 ? 2 : 3
}

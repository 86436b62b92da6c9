import { describe, expect, test } from 'vitest'
import { pageNumbers } from './page-numbers.ts'

describe('pageNumbers', () => {
  test.each([
    { page: 1, pages: 1, slots: [1] },
    { page: 1, pages: 3, slots: [1, 2, 3] },
    { page: 1, pages: 9, slots: [1, 2, 'gap', 9] },
    { page: 3, pages: 9, slots: [1, 2, 3, 4, 'gap', 9] },
    { page: 4, pages: 9, slots: [1, 2, 3, 4, 5, 'gap', 9] },
    { page: 5, pages: 9, slots: [1, 'gap', 4, 5, 6, 'gap', 9] },
    { page: 9, pages: 9, slots: [1, 'gap', 8, 9] },
  ])('page $page of $pages', ({ page, pages, slots }) => {
    expect(pageNumbers(page, pages)).toEqual(slots)
  })
})

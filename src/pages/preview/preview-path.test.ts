import { describe, expect, test } from 'vitest'
import { canonicalPreviewPath, previewPath } from './preview-path.ts'

describe('a page is shown with the picture', () => {
  test.each([
    ['/spacecraft/198', '/previews/spacecraft/198.png'],
    ['/spacecraft/198?utm_source=x', '/previews/spacecraft/198.png'],
    ['/configurations/1', '/previews/configurations/1.png'],
    ['/families/2', '/previews/families/2.png'],
    ['/spacecraft', '/previews/spacecraft.png'],
    ['/spacecraft?type=2&status=4,1', '/previews/spacecraft.png?status=1,4&type=2'],
    [
      '/spacecraft?status=1&page=3&limit=48&view=table&columns=status',
      '/previews/spacecraft.png?status=1',
    ],
    ['/spacecraft?ordering=-flights_count&x=y&fbclid=1', '/previews/spacecraft.png'],
    ['/spacecraft?ordering=name', '/previews/spacecraft.png?ordering=name'],
    ['/spacecraft?search=a%26b', '/previews/spacecraft.png?search=a%26b'],
    ['/in-space', '/previews/in-space.png'],
    ['/records?utm_source=x', '/previews/records.png'],
    ['/drawings', '/previews/drawings.png'],
    ['/gaps?field=picture&page=2', '/previews/gaps.png'],
    ['/docs', '/previews/docs.png'],
    ['/about', '/previews/catalogue.png'],
    ['/configurations', '/previews/catalogue.png'],
    ['/spacecraft/0198', '/previews/catalogue.png'],
    ['/', '/previews/catalogue.png'],
  ])('of %s at %s', (page, picture) => {
    expect(previewPath(page)).toBe(picture)
    expect(canonicalPreviewPath(picture)).toBe(picture)
  })
})

test.each([
  ['/previews/spacecraft.png?x=1&page=9&status=1', '/previews/spacecraft.png?status=1'],
  ['/previews/spacecraft/198.png?v=2', '/previews/spacecraft/198.png'],
  ['/previews/catalogue.png?status=1', '/previews/catalogue.png'],
  ['/previews/spacecraft/198', undefined],
  ['/previews/spacecraft/0.png', undefined],
  ['/previews/spacecraft/1.png/2.png', undefined],
  ['/previews/about.png', undefined],
  ['/previews/.png', undefined],
  ['/previews/', undefined],
])('%s is a picture kept at %s', (target, address) => {
  expect(canonicalPreviewPath(target)).toBe(address)
})

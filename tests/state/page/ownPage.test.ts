/** The page as one file: what its address keeps, and where it stands in the file. */
import { expect, test } from 'vitest'
import { queryToKeep, withOpening } from '../../../src/state/page/ownPage.ts'

test('the query keeps what shapes the page, in the language that is spoken, and not what belongs to a visit', () => {
  expect(queryToKeep('', 'ko')).toBe('?lang=ko')
  expect(queryToKeep('?lang=en&units=mi&hide=price%2Cclaims&present', 'ko')).toBe(
    '?lang=ko&units=mi&hide=price%2Cclaims&present',
  )
  expect(queryToKeep('?embed=title&origin=https://example.org&bench&sweep', 'en')).toBe('?lang=en')
})

test('a file is told once what it opens, whatever it was told before, and in quotes that hold', () => {
  const file = '<!doctype html>\n<html lang="en">\n<head></head>'
  const first = withOpening(file, '?lang=en#v=3&p=iss')
  expect(first).toContain('<html lang="en" data-opens="?lang=en#v=3&amp;p=iss">')
  const second = withOpening(first, '?lang=ko#v=3&b.name="a"$&')
  expect(second).toContain('<html lang="en" data-opens="?lang=ko#v=3&amp;b.name=&quot;a&quot;$&amp;">')
  expect(second.replace(/ data-opens="[^"]*"/, '')).toBe(file)
})

import { expect, test } from 'vitest'
import { decodeText, withoutControls } from '../../src/lib/text.ts'

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !isBig)
  return bytes
}

test('UTF-8, UTF-16 with and without a mark, Latin-1: the same text', () => {
  const text = 'Três Exemplos, 23 °C\nsecond line'
  expect(decodeText(new TextEncoder().encode(text))).toBe(text)
  expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text)
  for (const isBig of [false, true]) {
    expect(decodeText(utf16(text, isBig)), `${isBig}`).toBe(text)
    expect(decodeText(utf16(`\uFEFF${text}`, isBig)), `mark ${isBig}`).toBe(text)
  }
  expect(decodeText(latin1(text))).toBe(text)
  expect(decodeText(latin1(text).buffer as ArrayBuffer)).toBe(text)
})

test('words of Korea and of nothing are not taken for UTF-16', () => {
  expect(decodeText(new TextEncoder().encode('서울 관측소'))).toBe('서울 관측소')
  expect(decodeText(new Uint8Array())).toBe('')
  expect(decodeText(latin1('one\0two'))).toBe('one\0two')
})

test('controls of a terminal and of the direction of writing become signs', () => {
  expect(withoutControls('SAT\u001b[31m ONE\u009b0m\u202e\r\n')).toBe(
    'SAT\ufffd[31m ONE\ufffd0m\ufffd\ufffd\ufffd',
  )
  expect(withoutControls('ISS (ZARYA) 서울 é')).toBe('ISS (ZARYA) 서울 é')
})

/** OMM as text: CSV with the names of the fields in the first row, KVN (`KEY = value`, CCSDS 502.0 §7) and XML (CCSDS
 *  505.0), of which only the elements that hold one value are looked at. */
import { csvCells } from '../lib/csvCells.ts'
import type { ElementReading } from './elementSets.ts'
import { ommSet } from './omm.ts'

export function openCsv(text: string): ElementReading {
  const rows = text.split('\n')
  const first = rows.findIndex((row) => row.trim() !== '')
  const keys = csvCells(rows[first] ?? '')
  const filled = rows.map((row, index) => ({ row, line: index + 1 })).slice(first + 1)
  const kept = filled.filter(({ row }) => row.trim() !== '')
  return {
    format: 'csv',
    total: kept.length,
    *records() {
      for (const { row, line } of kept) {
        const values = csvCells(row)
        yield ommSet(Object.fromEntries(keys.map((key, column) => [key, values[column]])), line)
      }
    },
  }
}

/** Fields of one set and where it begins. */
interface Fields {
  line: number
  fields: Map<string, string>
}

/** A set begins with the version, or with a field that the one before has already. */
function* kvnSets(text: string): Generator<Fields> {
  let current: Fields | null = null
  let line = 0
  for (const row of text.split('\n')) {
    line++
    const at = row.indexOf('=')
    const key = row.slice(0, Math.max(at, 0)).trim()
    if (key === '' || key === 'COMMENT' || /\s/.test(key)) continue
    if (!current || key === 'CCSDS_OMM_VERS' || current.fields.has(key)) {
      if (current) yield current
      current = { line, fields: new Map() }
    }
    const value = row.slice(at + 1).trim()
    const end = value.endsWith(']') ? value.lastIndexOf('[') : -1 // a unit in brackets
    current.fields.set(key, end < 0 ? value : value.slice(0, end).trim())
  }
  if (current) yield current
}

export function openKvn(text: string): ElementReading {
  return {
    format: 'kvn',
    total: text.match(/^[ \t]*MEAN_MOTION[ \t]*=/gm)?.length ?? 0,
    *records() {
      for (const { line, fields } of kvnSets(text)) yield ommSet(Object.fromEntries(fields), line)
    },
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const unescaped = (text: string): string => text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** What stands between two marks, made into something else. */
function inside(text: string, from: string, to: string, make: (held: string) => string): string {
  const [before = '', ...rest] = text.split(from)
  const made = rest.map((part) => {
    const end = part.indexOf(to)
    return end < 0 ? '' : make(part.slice(0, end)) + part.slice(end + to.length)
  })
  return before + made.join('')
}

/** Names without a prefix; elements that hold others are passed over, since a '<' follows them. */
function xmlFields(block: string): Record<string, string> {
  const elements = block.matchAll(/<(?:\w+:)?([A-Z_]+)(?:\s[^<>]*)?>([^<]*)<\//g)
  return Object.fromEntries(Array.from(elements, ([, key = '', value = '']) => [key, unescaped(value)]))
}

export function openXml(text: string): ElementReading {
  const plain = inside(
    inside(text, '<!--', '-->', () => ''),
    '<![CDATA[',
    ']]>',
    escaped,
  )
  const [, ...blocks] = plain.split(/<(?:\w+:)?omm[\s>]/)
  return {
    format: 'xml',
    total: blocks.length,
    *records() {
      for (const [index, block] of blocks.entries()) yield ommSet(xmlFields(block), index + 1)
    },
  }
}

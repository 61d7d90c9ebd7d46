import { createElement } from 'react'
import { elementOf, type Shape } from '../../report/drawing.ts'

/** React's names of the attributes that SVG writes with a dash. */
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Plain shapes inside an <svg>. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, i) => {
    const { name, attributes, text } = elementOf(shape)
    const props = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [camel(key), value]))
    return createElement(name, { key: i, ...props }, text)
  })
}

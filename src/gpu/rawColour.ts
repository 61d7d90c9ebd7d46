import { Color } from 'three'
import type { Hex } from '../lib/theme.ts'

/** Colours go to the canvas as they are: no conversion of a colour space on the way. */
export const rawColour = (hex: Hex): Color => new Color().setStyle(hex, 'srgb-linear')

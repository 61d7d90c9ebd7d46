/** To be imported before everything else: others read at once what the browser reports. */
import { mendSurroundings } from '../../lib/surroundings.ts'

mendSurroundings(window)

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FilePick } from '../../../src/ui/kit/FilePick.tsx'
import { InfoPopover } from '../../../src/ui/kit/InfoPopover.tsx'
import { RunOrStop } from '../../../src/ui/kit/RunOrStop.tsx'

const nothing = () => {}
const run = { label: 'Work it out', onRun: nothing }
const work = { doing: 'Working it out', onStop: nothing }

test('work that is not under way is a button that begins it, or nothing where it cannot be begun', () => {
  expect(renderToStaticMarkup(<RunOrStop progress={null} {...work} run={run} />)).toBe(
    '<div class="run-or-stop"><button type="button" class="button">Work it out</button></div>',
  )
  expect(renderToStaticMarkup(<RunOrStop progress={null} {...work} />)).toBe('')
  const primary = { ...run, isPrimary: true, isDisabled: true }
  expect(renderToStaticMarkup(<RunOrStop progress={null} {...work} run={primary} />)).toContain(
    '<button type="button" class="button primary" disabled="">Work it out</button>',
  )
})

test('work under way tells how far it is and can be stopped; its bar has a name', () => {
  expect(renderToStaticMarkup(<RunOrStop progress={0.25} {...work} run={run} />)).toMatch(
    /<progress [^>]*value="0.25" aria-label="Working it out"><\/progress><button type="button" class="button">Stop</,
  )
  expect(renderToStaticMarkup(<RunOrStop progress={0} {...work} />), 'at its very beginning').toContain(
    'value="0"',
  )
  expect(
    renderToStaticMarkup(<RunOrStop progress="unknown" {...work} />),
    'a bar without a value',
  ).not.toContain('value=')
})

test('what is being done can be said beside the bar, which is then named by it', () => {
  const html = renderToStaticMarkup(
    <RunOrStop progress={0.5} {...work} isSaid>
      <p>2 s left</p>
    </RunOrStop>,
  )
  const [, named] = /<label for="([^"]+)">Working it out<\/label>/.exec(html) ?? []
  expect(html).toContain(`<progress id="${named}" value="0.5"></progress><p>2 s left</p>`)
  expect(html).not.toContain('aria-label')
})

test('a field for a file is named by its button', () => {
  const html = renderToStaticMarkup(
    <FilePick accept=".epw" hasMany onFiles={nothing}>
      Choose
    </FilePick>,
  )
  expect(html).toMatch(/^<label class="button file-pick">Choose<input type="file" .*<\/label>$/)
  expect(html).toContain('accept=".epw"')
  expect(html).toContain('multiple=""')
})

test('a popover holds nothing until it is open, and its button says what it opens', () => {
  const html = renderToStaticMarkup(
    <InfoPopover label="Height" shown="650">
      <p>Above the ground</p>
    </InfoPopover>,
  )
  const [, opens] = /popoverTarget="([^"]+)"/i.exec(html) ?? []
  expect(html).toMatch(new RegExp(`<div id="${opens}" popover="auto" class="popover ?"></div>$`))
  expect(html).toMatch(
    /^<button [^>]*aria-label="[^"]*Height[^"]*650[^"]*" aria-expanded="false">650<\/button>/,
  )
})

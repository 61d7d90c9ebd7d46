import { rangeInGroup } from '../../../scenario/document/groupEdits.ts'
import type { StepSlider as Field } from '../../../scenario/document/stories.ts'
import { setGroupField, shapeGroup } from '../../../state/document/actions.ts'
import { useApp } from '../../../state/document/store.ts'
import { chosenGroup } from '../../kit/chosenGroup.ts'
import { NumberControl } from '../../kit/NumberControl.tsx'

/** What a step is about, to be moved in its card: the picture and the caption follow. */
export function StepSlider({ field }: { field: Field }) {
  const scenario = useApp((state) => state.scenario)
  const chosen = useApp((state) => state.view.group)
  const { index, group } = chosenGroup(scenario, chosen)
  return (
    <NumberControl
      field={field}
      value={group[field]}
      range={rangeInGroup(scenario.groups, index, field)}
      onSlide={(value) => shapeGroup(index, field, () => ({ [field]: value }))}
      onType={(text) => setGroupField(index, field, text)}
    />
  )
}

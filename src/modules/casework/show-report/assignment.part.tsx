// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { handleText } from './handle.text.ts'
import { type Answered, partOf } from './part.ts'
import type { ShownReport } from './show-report.query.ts'

type AssignmentProps = Pick<ShownReport, 'assignment'> & {
  colleagues: { id: string; name: string }[]
  actionData: Answered | undefined
}

export function Assignment({ assignment, colleagues, actionData }: AssignmentProps) {
  const t = useText(handleText)
  const { isOpen, one, errorOf } = partOf(actionData, 'assign')
  if (!assignment) return null
  return (
    <Details summary={t('assignTitle')} open={isOpen}>
      <Form label={t('assignTitle')}>
        <HiddenField name="version" value={String(assignment.assignedVersion)} />
        <SelectField
          name="to"
          id="assign-to"
          label={t('assigned')}
          emptyText={t('nobody')}
          options={colleagues.map(({ id, name }) => ({ value: id, text: name }))}
          defaultValue={one('to') ?? assignment.assignedTo ?? ''}
          error={errorOf('to')}
        />
        <Button appearance="secondary" name="intent" value="assign">
          {t('assign')}
        </Button>
      </Form>
    </Details>
  )
}

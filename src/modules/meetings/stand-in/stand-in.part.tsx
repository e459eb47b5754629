// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { groupText } from '../group/group.text.ts'
import { groupsText } from '../keep-group/groups.text.ts'

interface StandInProps {
  colleagues: { value: string; text: string }[]
  /** Who stands in, now or later. */
  current: { id: string; name: string | null }[]
}

const intent = 'stand-in'

/** A member lets a colleague come instead, and stops that. */
export function StandInForms({ colleagues, current }: StandInProps) {
  const [t, g] = [useText(groupsText), useText(groupText)]
  return (
    <>
      {current.map(({ id, name }) => (
        <Form intent="stop" key={id} label={t('stopStandIn', { name: name ?? g('someone') })}>
          <HiddenField name="id" value={id} />
          <Button appearance="secondary">{t('stopStandIn', { name: name ?? g('someone') })}</Button>
        </Form>
      ))}
      <Details summary={t('standIn')} intent={intent}>
        {colleagues.length === 0 ? (
          <Paragraph>{t('noColleague')}</Paragraph>
        ) : (
          <Form intent={intent} label={t('standIn')} submit={t('letStandIn')}>
            <Paragraph>{t('standInMore')}</Paragraph>
            <SelectField name="standIn" label={t('colleague')} options={colleagues} />
            <TextField
              name="fromOn"
              label={t('fromOn')}
              description={t('fromOnMore')}
              width="medium"
              autoComplete="off"
              optional
            />
            <TextField
              name="untilOn"
              label={t('untilOn')}
              description={t('dayMore')}
              width="medium"
              autoComplete="off"
            />
          </Form>
        )}
      </Details>
    </>
  )
}

// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { groupText } from '../group/group.text.ts'
import { groupsText } from '../keep-group/groups.text.ts'

interface StandInProps {
  colleagues: { value: string; text: string }[]
  /** Who stands in, now or later. */
  current: { id: string; name: string | null }[]
  answered: AnsweredForm | undefined
}

const intent = 'stand-in'

/** A member lets a colleague come instead, and stops that. */
export function StandInForms({ colleagues, current, answered }: StandInProps) {
  const language = useLanguage()
  const [t, g] = [translate(groupsText, language), translate(groupText, language)]
  const { isThis, one, errorOf } = answeredFor(answered, intent)
  const field = (name: string) => ({
    name,
    id: fieldId(intent, name),
    defaultValue: one(name),
    error: errorOf(name),
  })
  return (
    <>
      {current.map(({ id, name }) => (
        <Form key={id} label={t('stopStandIn', { name: name ?? g('someone') })}>
          <HiddenField name="intent" value="stop" />
          <HiddenField name="id" value={id} />
          <Button appearance="secondary">{t('stopStandIn', { name: name ?? g('someone') })}</Button>
        </Form>
      ))}
      <Details summary={t('standIn')} open={isThis}>
        {colleagues.length === 0 ? (
          <Paragraph>{t('noColleague')}</Paragraph>
        ) : (
          <Form label={t('standIn')}>
            <Paragraph>{t('standInMore')}</Paragraph>
            <HiddenField name="intent" value={intent} />
            <SelectField {...field('standIn')} label={t('colleague')} options={colleagues} />
            <TextField
              {...field('fromOn')}
              label={t('fromOn')}
              description={t('fromOnMore')}
              width="medium"
              autoComplete="off"
              optional
            />
            <TextField
              {...field('untilOn')}
              label={t('untilOn')}
              description={t('dayMore')}
              width="medium"
              autoComplete="off"
            />
            <Button>{t('letStandIn')}</Button>
          </Form>
        )}
      </Details>
    </>
  )
}

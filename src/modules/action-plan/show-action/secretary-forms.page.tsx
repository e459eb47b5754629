// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useAnswered } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import type { WholeAction } from './action-facts.page.tsx'
import { actionText } from './action.text.ts'

type Options = { value: string; text: string }[]

interface SecretaryFormsProps {
  action: WholeAction
  choices: { organisations: Options; actions: Options; products: Options }
}

/** What the secretary changes of an action. */
export function SecretaryForms({ action, choices }: SecretaryFormsProps) {
  const t = translate(actionText, useLanguage())
  const of = (intent: string, kept: Record<string, string> = {}) => {
    const { isThis } = useAnswered(intent)
    const field = (name: string) => ({
      name,
      defaultValue: isThis ? '' : kept[name],
    })
    return { isThis, field }
  }
  const link = of('link')
  const need = of('need')
  const drop = of('drop')
  const keep = of('keep', {
    ownerId: action.ownerId,
    groupName: action.group,
    partners: action.partners.join('\n'),
    decisionNeeded: action.decisionNeeded,
    risk: action.risk,
    evidence: action.evidence.map(({ title, address }) => `${title} ${address}`).join('\n'),
  })
  return (
    <>
      <Details summary={t('link')} open={link.isThis}>
        <Paragraph>{t('linkMore')}</Paragraph>
        {choices.products.length === 0 ? (
          <Paragraph>{t('noChoice')}</Paragraph>
        ) : (
          <Form intent="link" label={t('link')}>
            <SelectField {...link.field('product')} label={t('product')} options={choices.products} />
            <Button>{t('link')}</Button>
          </Form>
        )}
      </Details>
      <Details summary={t('keep')} open={keep.isThis}>
        <Form intent="keep" label={t('keep')}>
          <SelectField
            {...keep.field('ownerId')}
            label={t('ownerField')}
            emptyText={t('nobody')}
            options={choices.organisations}
          />
          <TextField {...keep.field('groupName')} label={t('group')} />
          <TextArea {...keep.field('partners')} label={t('partnersField')} rows={3} optional />
          <TextField {...keep.field('planning')} label={t('planningField')} description={t('planningMore')} optional />
          <TextArea
            {...keep.field('planningBecause')}
            label={t('planningBecause')}
            description={t('planningBecauseMore')}
            rows={2}
            maxLength={500}
            optional
          />
          <TextArea {...keep.field('decisionNeeded')} label={t('decisionField')} rows={2} maxLength={500} optional />
          <TextArea {...keep.field('risk')} label={t('riskField')} rows={2} maxLength={500} optional />
          <TextArea
            {...keep.field('evidence')}
            label={t('evidenceField')}
            description={t('evidenceMore')}
            rows={3}
            optional
          />
          <Button appearance="secondary">{t('save')}</Button>
        </Form>
      </Details>
      <Details summary={t('need')} open={need.isThis}>
        <Form intent="need" label={t('need')}>
          <SelectField {...need.field('needsId')} label={t('needField')} options={choices.actions} />
          <Button appearance="secondary">{t('save')}</Button>
        </Form>
      </Details>
      {!action.isDropped && (
        <Details summary={t('drop')} open={drop.isThis}>
          <Paragraph>{t('dropMore')}</Paragraph>
          <Form intent="drop" label={t('drop')}>
            <TextArea {...drop.field('because')} label={t('because')} rows={2} maxLength={500} />
            <Button appearance="secondary">{t('drop')}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}

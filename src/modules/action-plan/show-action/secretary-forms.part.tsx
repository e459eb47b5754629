// SPDX-License-Identifier: EUPL-1.2
import { DateField } from '#ui/date-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import type { WholeAction } from './action-facts.part.tsx'
import { actionText } from './action.text.ts'

type Options = { value: string; text: string }[]

interface SecretaryFormsProps {
  action: WholeAction
  choices: { organisations: Options; actions: Options; products: Options }
}

/** What the secretary changes of an action. */
export function SecretaryForms({ action, choices }: SecretaryFormsProps) {
  const t = useText(actionText)
  const kept: Record<string, string> = {
    ownerId: action.ownerId,
    groupName: action.group,
    partners: action.partners.join('\n'),
    decisionNeeded: action.decisionNeeded,
    risk: action.risk,
    evidence: action.evidence.map(({ title, address }) => `${title} ${address}`).join('\n'),
  }
  const keep = (name: string) => ({ name, defaultValue: kept[name] })
  return (
    <>
      <Details summary={t('link')} intent="link">
        <Paragraph>{t('linkMore')}</Paragraph>
        {choices.products.length === 0 ? (
          <Paragraph>{t('noChoice')}</Paragraph>
        ) : (
          <Form intent="link" label={t('link')} submit={t('link')}>
            <SelectField name="product" label={t('product')} options={choices.products} />
          </Form>
        )}
      </Details>
      <Details summary={t('linkOutside')} intent="outside">
        <Paragraph>{t('linkOutsideMore')}</Paragraph>
        <Form intent="outside" label={t('linkOutside')} submit={t('save')} quiet>
          <TextField name="outsideTitle" label={t('outsideTitle')} maxLength={300} />
          <TextField name="address" label={t('address')} type="url" maxLength={200} />
          <DateField name="seenOn" legend={t('seenOn')} />
        </Form>
      </Details>
      <Details summary={t('keep')} intent="keep">
        <Form intent="keep" label={t('keep')} submit={t('save')} quiet>
          <SelectField
            {...keep('ownerId')}
            label={t('ownerField')}
            emptyText={t('nobody')}
            options={choices.organisations}
          />
          <TextField {...keep('groupName')} label={t('group')} />
          <TextArea {...keep('partners')} label={t('partnersField')} rows={3} optional />
          <TextField {...keep('planning')} label={t('planningField')} description={t('planningMore')} optional />
          <TextArea
            {...keep('planningBecause')}
            label={t('planningBecause')}
            description={t('planningBecauseMore')}
            rows={2}
            maxLength={500}
            optional
          />
          <TextArea {...keep('decisionNeeded')} label={t('decisionField')} rows={2} maxLength={500} optional />
          <TextArea {...keep('risk')} label={t('riskField')} rows={2} maxLength={500} optional />
          <TextArea
            {...keep('evidence')}
            label={t('evidenceField')}
            description={t('evidenceMore')}
            rows={3}
            optional
          />
        </Form>
      </Details>
      <Details summary={t('need')} intent="need">
        <Form intent="need" label={t('need')} submit={t('save')} quiet>
          <SelectField name="needsId" label={t('needField')} options={choices.actions} />
        </Form>
      </Details>
      {!action.isDropped && (
        <Details summary={t('drop')} intent="drop">
          <Paragraph>{t('dropMore')}</Paragraph>
          <Form intent="drop" label={t('drop')} submit={t('drop')} quiet>
            <TextArea name="because" label={t('because')} rows={2} maxLength={500} />
          </Form>
        </Details>
      )}
    </>
  )
}

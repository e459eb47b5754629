// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useForm } from '#ui/answered-form'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { assetKinds, budgetBands, channels, goalKinds } from '../campaign/campaign.ts'
import { campaignText } from '../campaign/campaign.text.ts'
import { numbers } from '../campaign/form-parts.ts'
import { audiences } from '../message/audience.ts'
import { audienceText } from '../message/message.text.ts'
import { planText } from './desk.text.ts'

export const intent = 'plan'

type Key = keyof (typeof planText)['nl']
type Option = { value: string; text: string }

interface CampaignFieldsProps {
  kept: Record<string, string>
  keptLists: Record<'forms' | 'channels' | 'coSenders', string[]>
  choices: { forms: Option[]; messages: Option[]; partners: Option[] }
}

/** All that is said of a campaign, in a form. */
export function CampaignFields({ kept, keptLists, choices }: CampaignFieldsProps) {
  const language = useLanguage()
  const t = translate(planText, language)
  const s = translate(campaignText, language)
  const { isThis, one, errorOf } = useForm()
  const field = (name: string, label: Key) => ({
    name,
    label: t(label),
    defaultValue: kept[name] ?? '',
  })
  const group = (name: 'forms' | 'channels' | 'coSenders', label: Key) => ({
    name,
    legend: t(label),
    defaultValue: keptLists[name],
  })
  const isFilled = (name: string) => Boolean((isThis ? one(name) : kept[name]) || errorOf(name))
  const words = { autoComplete: 'off' } as const
  return (
    <>
      <Heading level={2}>{t('what')}</Heading>
      <TextField {...field('title', 'field_title')} {...words} />
      <TextField {...field('titleEn', 'field_titleEn')} {...words} optional />
      <TextArea {...field('about', 'field_about')} rows={3} optional />
      <SelectField
        {...field('audience', 'field_audience')}
        options={audiences.map((value) => ({ value, text: audienceText[language][value] }))}
      />
      <CheckboxGroup {...group('forms', 'field_forms')} options={choices.forms} />
      <SelectField
        {...field('messageId', 'field_messageId')}
        description={t('messageMore')}
        emptyText={t('noMessage')}
        options={choices.messages}
      />
      <Heading level={2}>{t('when')}</Heading>
      <TextField {...field('startsOn', 'field_startsOn')} {...words} description={t('dayMore')} width="medium" />
      <TextField {...field('endsOn', 'field_endsOn')} {...words} width="medium" />
      <TextArea {...field('regions', 'field_regions')} description={t('regionsMore')} rows={2} optional />
      <CheckboxGroup
        {...group('channels', 'field_channels')}
        options={channels.map((value) => ({ value, text: s(value) }))}
      />
      <SelectField
        {...field('budget', 'field_budget')}
        emptyText={false}
        options={budgetBands.map((value) => ({ value, text: s(value) }))}
      />
      <TextField
        {...field('embargoOn', 'field_embargoOn')}
        {...words}
        description={t('embargoMore')}
        width="medium"
        optional
      />
      <Heading level={2}>{t('withWhom')}</Heading>
      <CheckboxGroup
        {...group('coSenders', 'field_coSenders')}
        description={t('coSendersMore')}
        options={choices.partners}
        optional
      />
      <Heading level={2}>{t('goals')}</Heading>
      <Paragraph>{t('goalsMore')}</Paragraph>
      {numbers.map((number) => (
        <Details
          key={number}
          summary={t('goal', { number })}
          open={number === 1 || isFilled(`goal${number}-what`) || isFilled(`goal${number}-denominator`)}
        >
          <SelectField
            {...field(`goal${number}-kind`, 'field_goal-kind')}
            emptyText={false}
            options={goalKinds.map((value) => ({ value, text: s(value) }))}
          />
          <TextField {...field(`goal${number}-what`, 'field_goal-what')} {...words} optional />
          <TextField {...field(`goal${number}-numerator`, 'field_numerator')} {...words} optional />
          <TextField
            {...field(`goal${number}-denominator`, 'field_denominator')}
            {...words}
            description={t('denominatorMore')}
            optional
          />
          <TextField {...field(`goal${number}-baseline`, 'field_baseline')} {...words} optional />
          <TextField {...field(`goal${number}-by`, 'field_by')} {...words} optional />
          <TextField {...field(`goal${number}-on`, 'field_on')} {...words} width="medium" optional />
        </Details>
      ))}
      <Heading level={2}>{t('measureHow')}</Heading>
      <Paragraph>{t('measureHowMore')}</Paragraph>
      <TextArea {...field('notMeasured', 'field_notMeasured')} description={t('notMeasuredMore')} rows={2} optional />
      <TextField
        {...field('intervention', 'field_intervention')}
        {...words}
        description={t('interventionMore')}
        optional
      />
      <Heading level={2}>{t('assets')}</Heading>
      {numbers.map((number) => (
        <Details
          key={number}
          summary={t('asset', { number })}
          open={isFilled(`asset${number}-title`) || isFilled(`asset${number}-alt`)}
        >
          <SelectField
            {...field(`asset${number}-kind`, 'field_kind')}
            emptyText={false}
            options={assetKinds.map((value) => ({ value, text: s(value) }))}
          />
          <TextField {...field(`asset${number}-title`, 'field_asset-title')} {...words} optional />
          <TextField {...field(`asset${number}-address`, 'field_address')} type="url" {...words} optional />
          <TextField {...field(`asset${number}-alt`, 'field_alt')} {...words} description={t('altMore')} optional />
        </Details>
      ))}
    </>
  )
}

// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { listFraudForms } from '#modules/taxonomy'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Lead, List } from '#ui/text'
import { paths } from '../message/addresses.ts'
import { audiences } from '../message/audience.ts'
import { audienceText } from '../message/message.text.ts'
import type { Route } from './+types/show-messages.page.ts'
import { listPublicMessages } from './list-messages.query.ts'
import { MessageCard } from './message-card.part.tsx'
import { listWords } from '../translate-message/words.query.ts'
import { versionKey } from '../message/message.ts'
import { messagesText } from './show-messages.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { searchParams } = new URL(args.request.url)
  const [form, audience] = [searchParams.get('vorm') ?? '', searchParams.get('doelgroep') ?? '']
  const [messages, forms, words] = await Promise.all([listPublicMessages(ctx), listFraudForms(ctx), listWords(ctx)])
  // What holds now first, then what was recalled.
  const shown = messages
    .filter((one) => (form === '' || one.form === form) && (audience === '' || one.audience === audience))
    .toSorted((a, b) => Number(a.versions[0]?.status === 'recalled') - Number(b.versions[0]?.status === 'recalled'))
  const used = new Set(messages.map((one) => one.form))
  return {
    shown: shown.map((message) => ({
      message,
      words: words.get(versionKey({ messageId: message.id, number: message.versions[0]?.number ?? 0 })) ?? [],
    })),
    asked: { form, audience },
    forms: forms.filter(({ id }) => used.has(id)).map(({ id, label }) => ({ value: id, text: label[ctx.language] })),
    here: addressIn(ctx.language, paths.messages),
  }
}

export default function ShowMessages({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(messagesText, language)
  const { shown, asked, forms, here } = loaderData
  const isChosen = asked.form !== '' || asked.audience !== ''
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      {shown.some(({ message }) => message.versions.some(({ isExample }) => isExample)) && (
        <Notice kind="info" title={t('example')} />
      )}
      <FilterBar
        action={here}
        label={t('filter')}
        submitText={t('show')}
        clear={isChosen ? { href: here, text: t('clear') } : undefined}
      >
        <SelectField
          name="vorm"
          label={t('form')}
          defaultValue={asked.form}
          emptyText={t('everything')}
          options={forms}
        />
        <SelectField
          name="doelgroep"
          label={t('audience')}
          defaultValue={asked.audience}
          emptyText={t('everything')}
          options={audiences.map((value) => ({ value, text: audienceText[language][value] }))}
        />
      </FilterBar>
      {shown.length === 0 && <EmptyState title={t('none')} headingLevel={2} more={t('noneMore')} />}
      <div className="dw-agreed-list">
        {shown.map(({ message, words }) => (
          <MessageCard key={message.id} message={message} words={words} />
        ))}
      </div>
      <List
        items={[
          <TextLink key="year" href={addressIn(language, paths.year)}>
            {t('campaigns')}
          </TextLink>,
          <TextLink key="api" href="/v1/core-messages">
            {t('api')}
          </TextLink>,
        ]}
      />
    </PublicPage>
  )
}

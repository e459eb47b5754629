// SPDX-License-Identifier: EUPL-1.2
import { addressIn, capitalised, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { ClueList, MessageDrawing } from '#ui/message-drawing'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Scene } from '#ui/scene'
import { Share } from '#ui/share'
import { Lead, Paragraph } from '#ui/text'
import { sayNumbers } from '../show-first-advice/say-numbers.query.ts'
import { WithNumbers } from '#ui/with-numbers'
import type { Route } from './+types/show-fraud.page.ts'
import { findFraud } from './find-fraud.query.ts'
import { DoneAbout } from './done-about.part.tsx'
import { HowOftenPart } from './how-often.part.tsx'
import { sceneOf } from './scenes.ts'
import { fraudText } from './show-fraud.text.ts'
import './show-fraud.css'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = existing(await findFraud(ctx, args.params.vorm))
  const advice = found.advice && (await sayNumbers(ctx, found.advice))
  const url = `${ctx.settings.baseUrl}${addressIn(ctx.language, `/wat-gaat-er-rond/${found.id}`)}`
  return { ...found, advice, url }
}

export default function ShowFraud({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(fraudText, language)
  const { id, label, lead, story, clues, messages, advice, headline, often, done, shield, url } = loaderData
  const to = (path: string) => addressIn(language, path)
  const help = to(advice ? `/hulp/${advice.slug}` : '/hulp')
  return (
    <PublicPage wide title={label} back={{ href: to('/wat-gaat-er-rond'), text: t('back') }}>
      <div className="dw-fraud__top">
        <div>
          <Lead>{lead}</Lead>
          <Share url={url} title={label}>
            {t('share')}
          </Share>
        </div>
        <Notice kind="signal" title={t('nowTitle')}>
          <ActionLink href={help}>{t('now')}</ActionLink>
        </Notice>
      </div>
      <Heading level={2}>{t('goes')}</Heading>
      {story.length === 0 && <Paragraph>{t('noStory')}</Paragraph>}
      <ol className="dw-fraud__story">
        {story.map((step, at) => (
          <li key={step.id}>
            <StepScene step={step.id} />
            <b>
              {at + 1}. {step.title}
            </b>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
      <div className="dw-fraud__pair">
        <section>
          <h2 className="dw-fraud__head">{t('see')}</h2>
          {messages.length === 0 && <Paragraph>{t('seeNothing')}</Paragraph>}
          <ClueList message={{ ...noMessage, clues: clues.map((said) => ({ part: '', said })) }} />
          {messages.map(({ id, href, title, lang, drawn }) => (
            <div key={id} className="dw-fraud__message">
              <h3 lang={lang}>{title}</h3>
              {drawn && <MessageDrawing message={drawn.message} lang={drawn.lang} />}
              {drawn && <ClueList message={drawn.message} lang={drawn.lang} />}
              <ActionLink href={href ?? `${to('/wat-gaat-er-rond')}#${id}`} hiddenText={title}>
                {t('whole')}
              </ActionLink>
            </div>
          ))}
        </section>
        <section>
          <h2 className="dw-fraud__head">{t('act')}</h2>
          {!advice && <Paragraph>{t('noAdvice')}</Paragraph>}
          <ol className="dw-fraud__act">
            {advice?.steps.map((step) => (
              <li key={step.title}>
                <span>
                  <b>{capital(step.title)}.</b> <WithNumbers sentence={step.how} />
                </span>
              </li>
            ))}
          </ol>
          <ActionLink href={to('/hulp/plan')} primary>
            {t('plan')}
          </ActionLink>
          <Paragraph>
            <ActionLink href={help}>{t('all')}</ActionLink>
          </Paragraph>
        </section>
      </div>
      <HowOftenPart form={id} headline={headline} often={often} />
      <DoneAbout done={done} shield={shield} />
    </PublicPage>
  )
}

const noMessage = { kind: 'sms', sender: '', text: '' } as const
function StepScene({ step }: { step: string }) {
  const name = sceneOf(step)
  return <div className="dw-fraud__scene">{name && <Scene name={name} />}</div>
}

const capital = (text: string) => capitalised(text).replace(/[.!?]$/, '')

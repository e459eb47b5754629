// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { pageRequest } from '#foundation/web'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Snippet } from '#ui/snippet'
import { SummaryList } from '#ui/summary-list'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { paths } from '../intervention/addresses.ts'
import { kitOf } from '../make-kit/kit.ts'
import type { Route } from './+types/show-kit.page.ts'
import { shareKitText } from './share-kit.text.ts'
import { sharedKit, wordsToCopy } from './shared-kit.query.ts'
import './show-kit.css'

export function loader(args: Route.LoaderArgs) {
  const kit = kitOf(args.params.kit)
  if (!kit) throw new Response(null, { status: 404 })
  const { ctx, mayOpen } = args.context.get(pageRequest)
  const { language } = ctx
  const desk = addressIn(language, `${paths.kits}/${kit.id}`)
  // A visitor can sign in there.
  const own = ctx.actor.kind === 'anyone' || mayOpen(`${paths.kits}/${kit.id}`) ? desk : null
  return { ...sharedKit(kit, language), ...wordsToCopy(kit, language), own }
}

export default function ShowKit({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(shareKitText, language)
  const { own, title, message, href, picture, posts, letter, plan } = loaderData
  return (
    <PublicPage title={title} back={{ href: addressIn(language, '/voor-gemeenten-en-pers'), text: t('back') }} wide>
      <Lead>{message}</Lead>
      <div className="dw-shared-kit">
        <img {...picture} />
        <div>
          <Heading level={2}>{t('take')}</Heading>
          <List
            items={(['pakket.zip', 'poster.png', 'poster.svg'] as const).map((file) => (
              <TextLink key={file} href={`${href}/${file}`} download>
                {t(file.slice(-3) as 'zip' | 'png' | 'svg')}
              </TextLink>
            ))}
          />
          <Small>{t('licence')}</Small>
          <Heading level={2}>{t('posts')}</Heading>
          <Paragraph>{t('copy')}</Paragraph>
          {posts.map((post) => (
            <Snippet key={post} code={post} />
          ))}
          <Details summary={t('letter')}>
            <Snippet code={letter} />
          </Details>
          <Details summary={t('plan')}>
            <SummaryList items={plan.map(({ week, what }) => ({ term: week, answer: what }))} />
          </Details>
          {own && (
            <>
              <Heading level={2}>{t('own')}</Heading>
              <Paragraph>{t('ownMore')}</Paragraph>
              <ActionLink href={own}>{t('ownLink')}</ActionLink>
            </>
          )}
        </div>
      </div>
    </PublicPage>
  )
}

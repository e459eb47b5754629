// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { translate } from '#foundation/text'
import { answer } from './answer.ts'
import { answersTo } from './answers-to.ts'
import { text as checkText } from './check-identifier.text.ts'
import { hearNeed } from './hear-need.ts'
import { oneVerdict } from './one-verdict.ts'
import { readQuestions } from './read-question.ts'

it('says of another tongue than ours that we cannot read it, and shows drawings; a foreign name in a sentence is none', () => {
  const said = (text: string) => {
    const items = readQuestions([{ text }], { demoBankAllowed: true })
    return answersTo(
      [{ text }],
      items,
      items.flatMap((one) => ('problem' in one ? [] : [answer('none_or_too_few')])),
      { readForms: () => [], hearNeed },
    )
  }
  for (const text of [
    'Bankadan aradılar ve kart bilgilerimi istediler',
    'dolandırıldım lütfen yardım edin',
    'اتصل بي شخص من البنك وطلب رمز البطاقة',
    'Мені подзвонили з банку і попросили код',
    'ktoś zadzwonił z banku i chciał kod do konta',
    'Zadzwonil do mnie pan z banku i przelalem 3000 euro na bezpieczne konto, co robic?',
    'bankadan aradilar, kartimi ve sifremi verdim',
    'ich wurde von der Bank angerufen und habe Geld überwiesen',
    'la banque a appelé et j’ai fait un virement de mon compte',
    'me han llamado del banco y di el codigo de mi tarjeta',
    'm-au sunat de la banca si am trimis bani',
  ]) {
    const lead = oneVerdict(text, said(text), 'nl', translate(checkText, 'nl'))?.lead
    expect(lead?.reason, text).toBe('other-tongue')
    expect(lead?.step.href, text).toBe('/hulp/taal')
  }
  for (const text of [
    'Şule Yıldız van de bank belde mij vanmorgen over een overboeking',
    'mevrouw Wałęsa wil dat ik iets overmaak voor een pakket',
    'ik ben gebeld door een man met een accent',
    'met geld van mijn konto betaald op marktplaats bij een verkoper uit Une',
    'ze zeggen dat mijn pakket er is',
    'I’ve been called about my card by a man with an accent',
    'sie es lief om mij te bellen over die rekening',
    'Please send 50 euro per favor to my account',
  ])
    expect(
      said(text).map(({ reason }) => reason),
      text,
    ).not.toContain('other-tongue')
})

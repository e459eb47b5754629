// SPDX-License-Identifier: EUPL-1.2

const written = /\p{L}+/gu
const latin = /^\p{Script=Latin}+$/u
/** Letters that Turkish or Polish has and Dutch and English have not. */
const letters = /[ğışİŞĞąęłńśźż]/iu
/** Common words of Turkish and Polish that are none in Dutch or English. */
const words = new Set(
  'bir için beni bana benim biri banka bankadan param hesap hesabım kart kartım aradı gönderdim dolandırıldım dolandırıcı değil lütfen yardım edin yapmalıyım jest się mnie moje moim pieniądze pieniedzy ktoś ktos konto zadzwonił dzwoni oszust oszukał oszukali przelew że proszę pomocy wysłałem wysłałam banku telefonu'.split(
    ' ',
  ),
)
/** Of the words in another tongue: a name in a Dutch sentence is less. */
const leastShare = 0.3
const leastWords = 2

/** Whether a text is written in neither Dutch nor English, as far as its letters and commonest words tell: another script, Turkish or Polish. */
export function isInOtherTongue(text: string): boolean {
  const all = text.toLowerCase().match(written) ?? []
  const foreign = all.filter((word) => !latin.test(word) || letters.test(word) || words.has(word))
  return foreign.length >= leastWords && foreign.length / all.length >= leastShare
}

// SPDX-License-Identifier: EUPL-1.2

const written = /\p{L}+/gu
const latin = /^\p{Script=Latin}+$/u
/** Letters that Turkish or Polish has and Dutch and English have not. */
const letters = /[ğışİŞĞąęłńśźż]/iu
/** Common words of others that are none in Dutch or English, without accents: on a telephone people leave them out. */
const words = new Set(
  [
    // Turkish
    'bir icin beni bana benim biri bankadan bankam param hesap hesabim hesabimdan kartim kartimi aradi aradilar gonderdim dolandirildim dolandirici degil lutfen yardim edin yapmaliyim sifre sifremi verdim istediler caldilar odeme polis nasil yaptim',
    // Polish
    'jest sie mnie moje moim moja pieniadze pieniedzy ktos konto konta zadzwonil zadzwonila dzwoni oszust oszukal oszukali przelew przelalem przelalam prosze pomocy wyslalem wyslalam banku telefonu robic stracilem stracilam podalem podalam ukradli bezpieczne chcial pani karty kliknalem',
    // German
    'ich habe nicht wurde mir mich meine meinem meiner bitte angerufen konto uberwiesen betrogen eine und hilfe geld',
    // French
    'je mes mon compte banque argent appele vire virement arnaque aidez moi carte jai une les des avec pour',
    // Spanish
    'mi cuenta banco dinero estafado estafaron llamado llamaron ayuda tarjeta por favor los una desde codigo',
    // Romanian
    'fost inselat banca bani contul mea ajutor cardul sunat trimis codul din',
  ]
    .join(' ')
    .split(' '),
)
/** Of the words in another tongue: a name in a Dutch sentence is less. */
const leastShare = 0.3
const leastWords = 2

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i')
}

/** Whether a text is written in neither Dutch nor English, as far as its letters and commonest words tell: another script, or one of the tongues above. */
export function isInOtherTongue(text: string): boolean {
  const all = text.toLowerCase().match(written) ?? []
  const foreign = all.filter((word) => !latin.test(word) || letters.test(word) || words.has(withoutAccents(word)))
  return foreign.length >= leastWords && foreign.length / all.length >= leastShare
}

/** What gateways and scanners put above or below what somebody typed, with a blank line between or without. */
import { describe, expect, it } from 'vitest';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);

function verdict(name: string, text: string) {
  const from = { name, email: 'post@gmx.example' };
  const body = newText({ text, html: null, headers: { from: [`${name} <${from.email}>`] } });
  return readVerdict({ subject: 'Re: [HD-42] Totals', body, from, request: 'release' }, words).value;
}

describe('what a gateway warns of above an answer', () => {
  it.each([
    '[EXTERNAL] This message came from outside the organisation. Do not click links unless you recognise the sender.',
    'LET OP: deze e-mail komt van buiten de organisatie. Klik niet op links tenzij u de afzender kent.',
    'ATTENTION : ce message provient de l’extérieur de votre organisation.',
    'Achtung! Diese E-Mail kommt von außerhalb der Organisation.',
    '[EXTERN] Diese E-Mail kommt von außerhalb der Organisation. Bitte Vorsicht bei Links und Anhängen.',
    '[EXTERN] Deze e-mail is afkomstig van buiten de organisatie. Wees voorzichtig met links en bijlagen.',
    '[EXTERNAL] This email originated from outside the organisation. Please be careful with links and attachments.',
    'Attention : ce message provient de l’extérieur. Soyez prudents avec les liens et les pièces jointes.',
  ])('says nothing: %j', (warning) => {
    expect(verdict('Jan Jansen', `${warning}\n\nOK`)).toBe('ok');
    expect(verdict('Jan Jansen', `${warning}\n\nNOT OK`)).toBe('not-ok');
    // Some gateways leave no blank line.
    expect(verdict('Jan Jansen', `${warning}\nOK`)).toBe('ok');
    expect(verdict('Jan Jansen', `${warning}\nOK\nNot before Monday.`)).toBe('unclear');
  });

  it.each([
    'Caution: external email',
    'This email originated from outside the organisation.',
    'Please consider the environment before printing.',
    'This mail was scanned by Avast for viruses',
    'Denk aan het milieu voordat u deze e-mail print.',
    'Pensez à l’environnement avant d’imprimer ce message.',
    'Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.',
  ])('takes nothing with it that is typed right below: %j', (warning) => {
    for (const said of ['Not before Monday.', 'Totaal op pagina 2 klopt niet', 'Remise absente', 'Rabatt weg']) {
      expect(verdict('Jan Jansen', `OK\n\n${warning}\n${said}`)).toBe('unclear');
      expect(verdict('Jan Jansen', `OK\n\nJan Jansen\n\n${warning}\n${said}`)).toBe('unclear');
    }
  });

  it.each([
    'This message came from outside the organisation, do not release it.',
    'The order came from outside the organisation.',
    'This message came from outside. Do not click links unless you know.',
    'Klik niet op de link',
    'Achtung! Diese E-Mail kommt von außerhalb, bitte warten.',
    'Ce message provient de l’extérieur, pas de mise en ligne.',
  ])('is none that says more: %j', (warning) => {
    expect(verdict('Jan Jansen', `OK\n\n${warning}`)).toBe('unclear');
  });
});

describe('a disclaimer in one line with a second thought', () => {
  it.each([
    'This e-mail is confidential. Not before Monday.',
    'Dit bericht is vertrouwelijk. Niet voor maandag.',
    'Ce message est confidentiel. Pas avant lundi.',
    'Diese Nachricht ist vertraulich. Nicht vor Montag.',
  ])('does not hide it: %j', (line) => {
    expect(verdict('Jan Jansen', `OK\n\n${line}`)).toBe('unclear');
    expect(verdict('Jan Jansen', `NOT OK\n\nKind regards\nJan Jansen\n\n${line}`)).toBe('unclear');
  });

  it.each([
    'This e-mail is confidential. Contoso Ltd is registered in England under number 1234567.',
    'Dit bericht is vertrouwelijk. Ontving u het per vergissing, verwijder het dan.',
  ])('is one as long as it goes on as one: %j', (line) => {
    expect(verdict('Jan Jansen', `OK\n\n${line}`)).toBe('ok');
  });
});

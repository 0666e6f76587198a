// How a customer is addressed on a quote or a delivery note.

export interface Addressee {
  /** Company or shop, with 御中 when nobody is named. */
  company: string;
  /** 「山田 様」; empty when nobody is named. */
  person: string;
}

const honorific = /\s*(様|さま|さん|殿|御中)$/;

/** 御中 goes to an organisation, 様 to a person, and never both to the same addressee. */
export function japaneseAddressee(name: string, contact: string): Addressee {
  const bare = name.trim().replace(/\s*御中$/, '');
  const person = contact.trim().replace(honorific, '');
  if (person !== '') return { company: bare, person: `${person} 様` };
  return { company: honorific.test(bare) ? bare : `${bare} 御中`, person: '' };
}

interface PhoneLinkProps {
  /** Where the web app is, as Apps Script says; empty while there is none. */
  url: string;
  text: string;
}

/** Leads to the sidebar's page for phones; nothing where the address is not one of Apps Script's own. */
export function PhoneLink({ url, text }: PhoneLinkProps) {
  if (!url.startsWith('https://script.google.com/')) return null;
  return (
    <a class="text-link" href={url} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

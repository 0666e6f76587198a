import { safeMapUrl } from '../mapUrl';
import { Icon } from './icon';

interface MapLinkProps {
  url: string;
  text: string;
  /** For screen readers, where the text alone does not say of what. */
  label: string;
  look: 'button' | 'link';
}

/** Nothing at all where the address does not lead to Google Maps. */
export function MapLink({ url, text, label, look }: MapLinkProps) {
  const address = safeMapUrl(url);
  if (address === null) return null;
  return (
    <a
      class={look === 'button' ? 'button' : 'text-link'}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
    >
      <Icon name={look === 'button' ? 'pin' : 'route'} />
      {text}
    </a>
  );
}

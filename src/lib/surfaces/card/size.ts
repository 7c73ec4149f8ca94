/** The card is as large as the picture of a chart. */
export { PICTURE as CARD } from '../../export/picture-size';

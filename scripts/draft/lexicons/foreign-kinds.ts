/**
 * What parts of bodies are called in the languages that reports in English take names from: "Fédération des Deux Caps", "Frente Sur".
 * Source: general dictionaries of French, Spanish, Portuguese, Italian, German and Arabic; compiled for this project.
 */
export const foreignKinds: readonly string[] = (
  'Fédération Fondation Cercle Comité Conseil Cellule Institut École Ligue Imprimerie Antenne Atelier Jeunes Jeunesse '
  + 'Frente Brigada Comando Célula Federación Fundación Sección Oficina Columna Círculo Consejo Comisión Escuela Juventud Juventudes Imprenta Casa Instituto Coordinadora Agrupación Cuadrilla Batallón '
  + 'Núcleo Comissão Fundação Secção Seção Federação Conselho Escola Juventude Gráfica Diretório Associação Batalhão Coluna '
  + 'Fondazione Sezione Cellula Gruppo Circolo Colonna Comitato Federazione Consiglio Scuola Gioventù Tipografia Cosca Locale Istituto Officina '
  + 'Stiftung Verband Landesverband Kreisverband Abteilung Ortsgruppe Bezirk Jugend Druckerei Arbeitskreis Referat '
  + 'Katibat Katiba Liwa Saraya Wilayat Wilaya Diwan Majlis Markaz Maktab Kataib Sariyat'
).split(' ')

/** What whole bodies are called in them, where the report has the same name in English: "the Hermandad de la Ruta", of the Brotherhood. */
export const foreignWholes: readonly string[] = (
  'Fédération Mouvement Parti Rassemblement Alliance Réseau Syndicat Front Union Ligue Confédération '
  + 'Federación Movimiento Partido Alianza Red Sindicato Frente Unión Liga Hermandad Confederación Cartel Cártel Club Clube '
  + 'Federação Partido Aliança Rede Sindicato União Associação Irmandade '
  + 'Federazione Movimento Partito Alleanza Rete Unione Lega Fratellanza Compagnia '
  + 'Verband Bund Bewegung Partei Bündnis Gewerkschaft Verein'
).split(' ')

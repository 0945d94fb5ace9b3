const FAMILY =
  'marido|esposa|esposo|mulher|filho|filha|filhos|mae|pai|irma|irmao|avo|sogra|sogro|tia|tio|prima|primo|neto|neta|nora|genro|namorado|namorada|amiga|amigo|vizinha|vizinho|cunhada|cunhado';
const PLACE =
  'clinica|consultorio|hospital|medico|medica|doutor|doutora|dentista|salao|oficina|mecanico|lugar|local|profissional|veterinario|barbeiro|cabeleireiro|cabeleireira|empresa|posto';

/** What goes with coming, and leaves a yes standing. */
export const alongside = `
  (minha|meu|a minha|o meu) (${FAMILY}) (vai)? (me|nos) (leva|levar|busca|traz|trazer|acompanha|acompanhar|deixa), (ta|esta|anotei|marquei|coloquei|tenho)? (anotado|marcado)? (na|no) (minha|meu)? (agenda|calendario|celular|geladeira), (ja)? (anotei|marquei),
  (levo|vou levar|tenho|ja tenho|levaremos) (todos)? (os|meus|o|a|meu|minha|todos os|as) (documentos|exames|carteirinha|cartao|papeis|pedido|guia|rg), (estou|to|tou|estarei|vou estar) (de folga|livre|disponivel|pronto|pronta|em jejum),
  para (os|as|meus|minhas|mim e) (dois|duas|filhos|filhas|criancas), (vou|vamos|irei) (na|no|ao|a) (clinica|consultorio|dentista|medico|medica|doutor|doutora),
  (ja)? (voltei|voltamos|cheguei) (de|das) (ferias|viagem), sou (a|o) (mae|pai|filha|filho|esposa|esposo), (estava|tava) (trabalhando|dormindo|ocupado|ocupada|dirigindo|em reuniao|no trabalho)`;

/** Who is with somebody else, is away, or has no more use for it. */
export const elsewhere = `
  (ja)? (vou|vamos|fui|fomos|estou indo|to indo|irei|estou|marquei|passei|fiz|fizemos|me consultei|tratei|consertei|cortei|resolvi|consulto|mudei) (em|no|na|num|numa|com|pra|para|ao|pro|a|de)? (um|uma)? (outro|outra) (${PLACE}|pessoa), (em|no|na|num|numa|com|pra|para|por) (um|uma)? (outro|outra) (${PLACE}|pessoa),
  (ja)? (achei|encontrei|arrumei|consegui|arranjei|tenho|achamos|encontramos|procurei) (um|uma)? (outro|outra|novo|nova) (${PLACE}), (mudei|mudamos|troquei|trocamos) de (${PLACE}), concorrente, concorrencia, meu (antigo) (${PLACE}),
  (nao sou|ja nao sou|deixei de ser) mais? (paciente|cliente) (de voces|ai)?, (estou|to|tou|estamos|estarei|esta|ta|saio|sai) de ferias, (estou|to|tou|estamos|esta|ta) (fora|viajando|no exterior|em outra cidade|em outro estado|em outro pais|longe|na praia), no exterior,
  nao (moro|moramos) mais (ai|aqui|na cidade|perto)?, (me|nos)? (mudei|mudamos) (de cidade|de estado|de pais)`;

/** Where somebody is brought who does not come to us. */
export const toAnother = `(pra|para|a|ao|pro) (sao paulo|rio|rio de janeiro|minas|bahia|brasil|portugal|aeroporto|praia|interior|outra cidade|outro pais|casa), (vou|vamos|irei) (com|junto com) (o|a|meu|minha|meus|minhas)? (${FAMILY}|familia) (viajar|pra praia|para a praia|passear|embora), (a|ao|em|no|na|num|numa|pra|com|para) (um|uma)? (outro|outra|novo|nova) (${PLACE}), (noutro|noutra) (${PLACE})`;

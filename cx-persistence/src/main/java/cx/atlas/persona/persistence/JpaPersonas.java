package cx.atlas.persona.persistence;

import cx.atlas.persona.Persona;
import cx.atlas.persona.PersonaId;
import cx.atlas.persona.Personas;
import org.springframework.data.repository.Repository;

interface JpaPersonas extends Personas, Repository<Persona, PersonaId> {}

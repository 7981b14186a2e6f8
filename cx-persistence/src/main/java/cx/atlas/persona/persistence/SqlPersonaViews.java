package cx.atlas.persona.persistence;

import cx.atlas.persona.PersonaId;
import cx.atlas.persona.view.PersonaReference;
import cx.atlas.persona.view.PersonaRow;
import cx.atlas.persona.view.PersonaViews;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlPersonaViews implements PersonaViews {

    private static final String ROWS = """
            select p.id, p.version, p.name, p.goals, p.needs, p.expectations, p.quote, p.share_of_customers, p.mean_lifetime_value, p.archived,
                   (select count(*) from journey j where j.persona_id = p.id and not j.archived
                       and (:drafts or j.status = 'PUBLISHED')) journeys,
                   (select count(*) from strategy_item s where s.persona_id = p.id and not s.archived) customer_needs
              from persona p
            """;

    private final JdbcClient jdbc;

    @Override
    public List<PersonaRow> listPersonas(boolean archived) {
        return jdbc.sql(ROWS + " where p.archived <= :archived order by lower(p.name), p.id")
                .param("archived", archived)
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query(SqlPersonaViews::row)
                .list();
    }

    @Override
    public Optional<PersonaRow> findPersona(PersonaId id) {
        return jdbc.sql(ROWS + " where p.id = :id")
                .param("id", id.value())
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query(SqlPersonaViews::row)
                .optional();
    }

    @Override
    public List<PersonaReference> listReferences(PersonaId id) {
        return jdbc.sql("""
                        select kind, id, name from (
                          select 'JOURNEY' kind, id, title name from journey
                           where persona_id = :id and not archived and (:drafts or status = 'PUBLISHED')
                          union all
                          select 'NEED', id, name from strategy_item where persona_id = :id and not archived) r
                         order by kind, lower(name), id
                        """)
                .param("id", id.value())
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query((rs, index) -> new PersonaReference(
                        PersonaReference.Kind.valueOf(rs.getString("kind")),
                        rs.getObject("id", UUID.class),
                        rs.getString("name")))
                .list();
    }

    private static PersonaRow row(ResultSet rs, int index) throws SQLException {
        return new PersonaRow(
                rs.getObject("id", UUID.class),
                rs.getLong("version"),
                rs.getString("name"),
                rs.getString("goals"),
                rs.getString("needs"),
                rs.getString("expectations"),
                rs.getString("quote"),
                rs.getBigDecimal("share_of_customers"),
                rs.getBigDecimal("mean_lifetime_value"),
                rs.getBoolean("archived"),
                rs.getLong("journeys"),
                rs.getLong("customer_needs"));
    }
}

// external needs a unit that shares the entity
// covers: A2.external
external shared class Missing; // expect error AS4023
void main()
{
}

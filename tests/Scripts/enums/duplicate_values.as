// Names of values are unique in their enum
// covers: A2.enum-values, A2.global-duplicate
enum E { A, B, A } // expect error AS4001
void main()
{
}

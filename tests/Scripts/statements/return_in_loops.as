// return leaves all loops
// covers: A5.return
int find(int n)
{
    for (int i = 0; i < 10; i++)
    {
        int j = 0;
        while (j < 10)
        {
            if (i * j == n) return i * 100 + j;
            j++;
        }
    }
    return -1;
}
void main()
{
    println(find(12)); // expect: 206
    println(find(97)); // expect: -1
}
